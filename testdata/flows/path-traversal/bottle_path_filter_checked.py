# safe: what Bottle's path filter lets through is looked for below the folder only.
import os

from bottle import Bottle, abort

app = Bottle()
PAGES = os.path.realpath("pages")


@app.get("/pages/<page:path>")
def page(page):
    place = os.path.realpath(os.path.join(PAGES, page))
    if not place.startswith(PAGES + os.sep):
        abort(404)
    with open(place) as text:
        return {"text": text.read()}
