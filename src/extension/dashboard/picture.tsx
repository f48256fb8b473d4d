import { fillSentence } from '../../model/sentence.js';
import { useStore } from './context.js';
import type { Picture } from './source.js';

/** Only pictures that are part of the log itself: nothing is fetched. */
const isPicture = (picture: Picture | null): picture is Picture =>
  /^data:image\/(?:png|jpeg|webp);base64,/.test(picture?.url ?? '');

/** The place as it was when a person saved evidence of it, or how one comes to have a picture. */
export function PictureOf({ picture }: { readonly picture: Picture | null }) {
  const store = useStore();
  const { finding: words, saveEvidence } = store.words.value;
  const { moment } = store.figures.value;
  if (!isPicture(picture))
    return <p class="soft no-picture">{fillSentence(words.noPicture, { save: saveEvidence })}</p>;
  return (
    <figure class="picture">
      <img src={picture.url} alt={words.picture} />
      <figcaption>{fillSentence(words.pictured, { date: moment(picture.at) })}</figcaption>
    </figure>
  );
}
