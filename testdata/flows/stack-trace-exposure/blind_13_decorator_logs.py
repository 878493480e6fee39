# safe: the decorator keeps the buffer for the log
import functools
import io
import logging
import traceback

from bottle import Bottle, response

app = Bottle()


def guarded(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        try:
            return func(*args, **kwargs)
        except Exception:
            buffer = io.StringIO()
            traceback.print_exc(file=buffer)
            logging.error(buffer.getvalue())
            response.status = 500
            return {"error": "failed"}  # ok: stack-trace-exposure

    return inner


@app.get("/load")
@guarded
def load():
    with open("/srv/data.txt", encoding="utf-8") as handle:
        return {"size": len(handle.read())}
