import type { KeyAlgorithm } from './keys.js';

const SIGNED: Readonly<Record<KeyAlgorithm, string>> = {
  Ed25519: '$ openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.json.sig',
  'ECDSA P-256': '$ openssl dgst -sha256 -verify public-key.pem -signature manifest.json.sig manifest.json',
};

const signature = (algorithm: KeyAlgorithm | null): string =>
  algorithm === null
    ? `This package is not signed. Who could change a file could also write a new manifest: compare the digest of
manifest.json with one you were told by another way, or with a time stamp (4).`
    : `This package is signed (${algorithm}). The answer has to say that the signature is verified:

  ${SIGNED[algorithm]}

It shows that the holder of this key sealed the package. Whose key it is you have to know from elsewhere: compare its
fingerprint with the one you were told.

  $ openssl pkey -pubin -in public-key.pem -outform DER | sha256sum`;

/** How to check a package without untick. Each line that begins with "$" is a command, and a test runs it. */
export const readmeText = (algorithm: KeyAlgorithm | null): string => `UNTICK EVIDENCE PACKAGE

What a web page asked people to agree to, and how, as it was seen at one time: screenshots, the page's markup, the facts
measured in it, and the potential findings. manifest.json says what is in here, how it was made, and what could not be
captured. Findings are potential: whether a law was broken is for others to say.

HOW TO VERIFY IT WITH STANDARD TOOLS

Nothing below needs untick, a network, or trust in whoever made this. Unpack the package into a new folder, go there,
and type what stands after each "$" into bash. (On macOS write "shasum -a 256" for "sha256sum". On Windows use WSL.)

1. The manifest is the one that was sealed, if this answers OK:

  $ sha256sum -c manifest.json.sha256

2. Every file is as it was sealed, if all answers are OK:

  $ sha256sum --quiet -c SHA256SUMS && echo "all files OK"

   The list itself is sealed by the manifest, if this prints a line:

  $ grep -F "$(sha256sum < SHA256SUMS | cut -c 1-64)" manifest.json

   Nothing was added, if this prints nothing:

  $ find . -type f | sed 's|^\\./||' | grep -vxF -e SHA256SUMS -e manifest.json -e manifest.json.sha256 -e manifest.json.sig -e manifest.json.tsr -e custody-after-seal.jsonl | grep -vxFf <(cut -c 67- SHA256SUMS) || true

3. The signature

${signature(algorithm)}

4. The time

If there is a file manifest.json.tsr, a time-stamping authority has confirmed that manifest.json existed at the time this
prints (RFC 3161):

   openssl ts -reply -in manifest.json.tsr -text

Whether it was that authority you can verify with its certificates, which you have to get from the authority itself:

   openssl ts -verify -data manifest.json -in manifest.json.tsr -CAfile authority.pem

All other times in here come from the clock of the machine that captured the pages.

HOW TO VERIFY IT WITH UNTICK

   untick verify package.zip        names every missing, altered and unlisted file
   untick replay package.zip        runs the rules again on the saved facts; the findings must be the same

WHAT IS IN HERE

  manifest.json            what this is, who made it and how, every file with its SHA-256, what could not be captured
  manifest.json.sha256     digest of the manifest
  manifest.json.sig        signature over the manifest, if it was signed; public-key.pem is the key to check it with
  manifest.json.tsr        time stamp over the manifest, if one was asked for
  custody.jsonl            from the capture to the sealing: each line holds the hash of the line before
  custody-after-seal.jsonl what happened to the package later; begins at the digest of the manifest
  SHA256SUMS               digests of all files, in the form that sha256sum reads
  run.json                 the whole run: command line, environment, versions, report
  findings.json            the report alone
  steps.jsonl              everything the tool did to the pages
  redactions.json          what was taken out so that the package may be shared, if anything was
  pages/0001/              one folder a page
    screenshot.png         the whole page, or from the extension what was in view, with fields masked
    annotated.png          the same, with a numbered box around each finding
    crop-<finding>.png     each finding, cut out of the screenshot
    dom.html               the page's markup as it stood then, without anything typed; scripts stand in it as text
    dom-2.html             the same of a frame inside the page
    facts.json             what was measured in each frame: what the rules judged
    receipts.json          which consents a form sent, or gathered
    headers.json, tls.json, cookies.json
                           how the page was answered, by whom, and names of the cookies that were set by then
`;
