# vulnerable: the decorator sends the exception's repr
import functools
import logging
import uuid


def guarded(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except Exception as error:
            number = uuid.uuid4().hex
            logging.exception("error %s", number)
            return {"number": number, "error": repr(error)}, 500  # want: stack-trace-exposure

    return wrapper
