# untick with a browser and the fonts that shops of the world are set in. Without the fonts Chinese and Arabic pages are boxes, and
# what is measured of them is wrong.
#
#   docker build -t untick .
#   docker run --rm --init -v "$PWD:/work" untick audit https://shop.example/signup --output html=report.html

FROM node:24-trixie-slim AS build
WORKDIR /source
COPY . .
RUN npm ci && npm pack --pack-destination /package
RUN npm install --prefix /untick --omit=dev --no-audit --no-fund /package/untick-*.tgz

FROM debian:trixie-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends \
    ca-certificates chromium nodejs \
    fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /untick /untick
ENV PATH="/untick/node_modules/.bin:$PATH"
# Chromium keeps what it must in a home of its own; the pages it goes to are not to be trusted with root.
RUN useradd --create-home --uid 10001 auditor && mkdir /work && chown auditor /work
USER auditor
WORKDIR /work
ENTRYPOINT ["untick"]
CMD ["audit"]
