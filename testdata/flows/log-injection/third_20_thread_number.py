# safe: the thread logs the length of the text
import logging
import threading

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("worker")


def work(*, job, detail):
    logger.info("job %s: %s", job, detail)  # ok: log-injection


@app.post("/work")
def start():
    text = request.get_data(as_text=True)
    threading.Thread(target=work, kwargs={"job": 1, "detail": len(text)}).start()
    return "", 202
