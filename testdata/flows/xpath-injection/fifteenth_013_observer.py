# vulnerable: the observer keeps what is published
import xml.etree.ElementTree as ET

from flask import Blueprint, request

bp = Blueprint("render_page", __name__, url_prefix="/b")


class Bus:
    def __init__(self):
        self.listeners = []

    def subscribe(self, listener):
        self.listeners.append(listener)

    def publish(self, topic, body):
        for listener in self.listeners:
            listener(topic, body)


@bp.get("/open")
def render_page():
    param = request.args.get("q", "")
    seen = []
    bus = Bus()
    bus.subscribe(lambda topic, body: seen.append(body))
    bus.publish("news", param)
    bar = seen[0]
    doc = ET.parse("books.xml").getroot()
    hit = doc.find(f".//book[@isbn='{bar}']")  # want: xpath-injection
    return "no" if hit is None else hit.text
