# vulnerable: the project's decorator answers with the trace
import functools
import io
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
            response.status = 500
            return {"trace": buffer.getvalue()}  # want: stack-trace-exposure

    return inner


@app.get("/load")
@guarded
def load():
    with open("/srv/data.txt", encoding="utf-8") as handle:
        return {"size": len(handle.read())}
