// A journey: `untick audit --steps examples/checkout-steps.mjs`. It says no at the first step, and looks at each of them.
// No card number is typed and nothing is paid: the last step is looked at, and not pressed.
const FIRST = new URL('checkout-steps/basket.html', import.meta.url).href;

export default async function checkout({ page, step }) {
  await page.goto(FIRST);
  await step('basket');
  await page.getByLabel('Send me news and offers by email').uncheck();
  await page.getByRole('link', { name: 'Continue to delivery' }).click();
  await page.waitForURL('**/delivery.html');
  await step('delivery');
  await page.getByRole('link', { name: 'Continue to payment' }).click();
  await page.waitForURL('**/payment.html');
  await step('payment');
}
