# safe: the redirect leads to a fixed path, the parameter only behind the question mark
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import RedirectResponse


class LanguageMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.url.path == "/switch":
            back = request.query_params.get("back", "/")
            return RedirectResponse(url="/home?" + urlencode({"back": back}), status_code=303)  # ok: open-redirect
        return await call_next(request)


app = Starlette(middleware=[Middleware(LanguageMiddleware)])
