# vulnerable: the project's own decorator logs the arguments of the view
import functools
import logging

from bottle import Bottle, request

app = Bottle()
log = logging.getLogger("calls")


def traced(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        log.info("call %s path=%s", func.__name__, request.query.get("path"))  # want: log-injection
        return func(*args, **kwargs)

    return inner


@app.get("/list")
@traced
def listing():
    return {"files": []}
