# vulnerable: the queue gives first what was put first, the value sent
import queue

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/song")
def song():
    waiting = queue.Queue()
    waiting.put(request.args.get("title", ""))
    waiting.put("intro")
    title = waiting.get()
    tree = etree.parse("songs.xml")
    found = tree.xpath("//song[@title='" + title + "']/artist/text()")  # want: xpath-injection
    return ",".join(found)
