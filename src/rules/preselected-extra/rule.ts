import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { givesLeave, hasVisibleTwin } from '../../read/consent.js';

export const rule = defineRule({
  id: 'preselected-extra',
  status: 'stable',
  since: '0.1.0',
  deception: 2,
  pattern: 'sneaking',
  basis: [
    'crd-art-22',
    'ebookers',
    'air-services-art-23',
    'ccr-reg-40',
    'rosca-8403',
    'cn-ecommerce-art-19',
    'cn-consumer-art-9',
    'in-dark-patterns-2023',
    'kr-ecommerce-21-2',
  ],
  scope: 'control',
  needs: ['style'],
  title: 'A paid extra already chosen for you',
  why: 'Something that costs money was put on your bill, and you have to notice it to take it off.',
  fix: 'Leave paid extras out until the person adds them.',
  messages: {
    // Shown beside an extra that is on, with a price by it.
    priced: 'Potential pre-selected extra: “{words}” was already chosen, and it costs money.',
    // Shown when no price stands by it, or it is in a part of the page not shown yet.
    unpriced: 'This may be a paid extra that was already chosen: “{words}”. Please look at the price.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.meaning.purposes.includes('paid-extra')),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

/** A size, a seat, a plan: one of several things of which one has to be taken, and every one of them is paid for. */
function mustHaveValue(control: ControlFor<'style'>, reading: ReadingFor<'style'>): boolean {
  if (control.role !== 'radio') return false;
  const group = reading.controls.filter(
    (other) => other.role === 'radio' && other.fieldName === control.fieldName && other.form === control.form,
  );
  const canRefuse = group.some(
    (other) =>
      other.ref !== control.ref &&
      (other.meaning.polarity === 'refuses' || !other.meaning.purposes.includes('paid-extra')),
  );
  return group.length > 1 && !canRefuse;
}

function judge(control: ControlFor<'style'>, reading: ReadingFor<'style'>): RuleFinding[] {
  if (!control.meaning.purposes.includes('paid-extra') || !givesLeave(control, reading)) return [];
  // Locked on, it is part of the price: a disclosed fee is no extra.
  if (control.disabled || mustHaveValue(control, reading)) return [];
  if (!control.perceivable && (!control.hiddenWithAction || hasVisibleTwin(control, reading.controls))) return [];
  const sure = control.meaning.price && control.perceivable && control.meaning.confidence === 'high';
  return [
    {
      message: sure ? 'priced' : 'unpriced',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: ['paid-extra'],
      evidence: {
        state: control.state,
        initialState: control.initialState,
        recurring: control.meaning.recurring,
        price: control.meaning.price,
        words: control.name || control.fieldName,
        decidedBy: control.meaning.words,
      },
    },
  ];
}
