import base64
import json
from functools import cached_property


class Context:
    def __init__(self, event):
        self._event = event

    @property
    def method(self):
        return self._event["httpMethod"]

    @property
    def path(self):
        return self._event["path"]

    @property
    def query(self):
        return self._event.get("queryStringParameters") or {}

    @cached_property
    def raw(self):
        body = self._event.get("body") or ""
        return base64.b64decode(body) if self._event.get("isBase64Encoded") else body.encode()

    @cached_property
    def json(self):
        return json.loads(self.raw)
