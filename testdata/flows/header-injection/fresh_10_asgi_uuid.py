# safe: the identifier is read as a UUID, anything else is replaced by a new one
import uuid
from urllib.parse import parse_qsl


class RequestId:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return await self.inner(scope, receive, send)
        query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
        try:
            identifier = str(uuid.UUID(query.get("rid", "")))
        except ValueError:
            identifier = str(uuid.uuid4())

        async def tagged(message):
            if message["type"] == "http.response.start":
                raw = list(message.get("headers", []))
                raw.append((b"x-request-id", identifier.encode("latin-1", "replace")))
                message = {**message, "headers": raw}
            await send(message)  # ok: header-injection

        await self.inner(scope, receive, tagged)
