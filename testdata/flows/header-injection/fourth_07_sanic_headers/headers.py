# vulnerable: the collected values of the request are written out by Sanic as they are
from sanic.response import HTTPResponse


class Answer:
    def __init__(self):
        self.fields = {"X-Service": "search"}

    def remember(self, name, value):
        self.fields[name] = value

    def send(self, text):
        return HTTPResponse(text, headers=self.fields, content_type="text/plain")  # want: header-injection
