# vulnerable: a middleware of the application follows a parameter to another site
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import RedirectResponse


class LanguageMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.url.path == "/switch":
            back = request.query_params.get("back", "/")
            return RedirectResponse(url=back, status_code=303)  # want: open-redirect
        return await call_next(request)


app = Starlette(middleware=[Middleware(LanguageMiddleware)])
