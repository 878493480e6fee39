from starlette.datastructures import Headers, QueryParams
from starlette.responses import RedirectResponse


class Redirecting:
    def __init__(self, app, host):
        self.app = app
        self.host = host

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        query = QueryParams(scope["query_string"])
        if headers.get("host") != self.host:
            response = RedirectResponse("https://" + self.host + scope["path"])  # ok: open-redirect
            await response(scope, receive, send)
        elif "return" in query:
            response = RedirectResponse(query["return"])  # want: open-redirect
            await response(scope, receive, send)
        else:
            await self.app(scope, receive, send)
