# safe: the decorator sends a random number that stands in the log
import functools
import logging
import uuid


def guarded(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except Exception:
            number = uuid.uuid4().hex
            logging.exception("error %s", number)
            return {"number": number, "error": "internal error"}, 500  # ok: stack-trace-exposure

    return wrapper
