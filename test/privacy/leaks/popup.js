// @ts-nocheck
// untick-leaks-on-purpose: for tests alone.
chrome.storage.session.get(['forPopup', 'forConsole']).then(({ forPopup, forConsole }) => {
  const told = document.createElement('p');
  told.dataset.leaked = forPopup;
  document.body.append(told);
  console.log('popup leaks', forConsole);
});
