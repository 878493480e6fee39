# vulnerable: the key read through the read-only view is the parameter; then the worker takes the parameter off the queue and puts it on the other
import queue
import threading
from types import MappingProxyType
from werkzeug.utils import import_string
from flask import request


def work(source, target):
    target.put(source.get())


def init(app):

    @app.route("/stamps", methods=["POST"])
    def stamps():
        incoming = ""
        for name in request.form:
            if request.form[name] == "entry":
                incoming = name
                break
        view = MappingProxyType({"subject": incoming, "tag": "json"})
        halfway = view.get("subject")
        todo, done = queue.Queue(), queue.Queue()
        todo.put(halfway)
        job = threading.Thread(target=work, args=(todo, done))
        job.start()
        job.join()
        bar = done.get()
        thing = import_string(bar, silent=False)  # want: unsafe-reflection
        return str(thing is not None)
