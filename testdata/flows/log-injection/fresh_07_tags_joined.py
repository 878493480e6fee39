# vulnerable: the tags are joined by commas, each may hold a line break
import logging

from bottle import Bottle, request

app = Bottle()
log = logging.getLogger("tags")

KNOWN = {"red", "green"}


@app.get("/by-tag")
def by_tag():
    tags = request.query.getall("tag")
    unknown = sorted(tag for tag in tags if tag not in KNOWN)
    if unknown:
        log.log(logging.WARNING, "unknown tags: " + ", ".join(unknown))  # want: log-injection
    return {"count": len(tags) - len(unknown)}
