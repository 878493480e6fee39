import logging
import traceback

from fastapi import Request
from fastapi.responses import JSONResponse

log = logging.getLogger("billing")


class Refused(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


async def refused(request: Request, exc: Refused):
    return JSONResponse({"code": exc.code}, status_code=400)  # ok: stack-trace-exposure


async def failed(request: Request, exc: Exception):
    lines = traceback.format_exception(type(exc), exc, exc.__traceback__)
    log.error("".join(lines))
    return JSONResponse({"detail": lines[-3:]}, status_code=500)  # want: stack-trace-exposure


def install(app):
    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(Exception, failed)
