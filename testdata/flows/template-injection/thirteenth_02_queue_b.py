# safe: the first item of the queue is a constant
import queue

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/case088")
def case088():
    given = request.authorization.username if request.authorization else ""
    line = queue.Queue()
    line.put("plain")
    line.put(given)
    final = line.get()
    return render_template_string("<p>" + final + "</p>")  # ok: template-injection
