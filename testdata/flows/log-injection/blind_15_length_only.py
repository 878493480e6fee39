# safe: only the length of the text is logged
import logging

from bottle import Bottle, request

app = Bottle()
log = logging.getLogger("feedback")


@app.post("/feedback")
def feedback():
    text = request.forms.get("text", "")
    log.info("feedback of %d characters", len(text))  # ok: log-injection
    return {"ok": True}
