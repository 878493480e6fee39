# vulnerable: the header's text is the format that the record is put into
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)
SECRET = "from the environment"


@dataclass
class Event:
    title: str
    room: int

    def url(self):
        return "/events/" + self.title


class View:
    def __init__(self, template):
        self.template = template

    def show(self, event):
        return self.template.format_map({"event": event, "title": event.title})  # want: format-string


@app.get("/events/next")
def next_event():
    view = View(request.headers.get("X-Line-Format", "{title}"))
    return {"line": view.show(Event("standup", 4))}
