# safe: the positions of the unknown tags are written, not the tags
import logging

from bottle import Bottle, request

app = Bottle()
log = logging.getLogger("tags")

KNOWN = {"red", "green"}


@app.get("/by-tag")
def by_tag():
    tags = request.query.getall("tag")
    unknown = [str(place) for place, tag in enumerate(tags) if tag not in KNOWN]
    if unknown:
        log.log(logging.WARNING, "unknown tags: " + ", ".join(unknown))  # ok: log-injection
    return {"count": len(tags) - len(unknown)}
