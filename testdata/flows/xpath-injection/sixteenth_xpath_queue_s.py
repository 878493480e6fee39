# safe: the queue gives first what was put first, the fixed one
import queue

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/song")
def song():
    waiting = queue.Queue()
    waiting.put("intro")
    waiting.put(request.args.get("title", ""))
    title = waiting.get()
    tree = etree.parse("songs.xml")
    found = tree.xpath("//song[@title='" + title + "']/artist/text()")  # ok: xpath-injection
    return ",".join(found)
