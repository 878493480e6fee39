# safe: the header's text is only the key of the table of formats
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)
FORMATS = {"short": "{title}", "long": "{title} in room {event.room}"}


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
        return self.template.format_map({"event": event, "title": event.title})  # ok: format-string


@app.get("/events/next")
def next_event():
    name = request.headers.get("X-Line-Format", "short")
    view = View(FORMATS.get(name, FORMATS["short"]))
    return {"line": view.show(Event("standup", 4))}
