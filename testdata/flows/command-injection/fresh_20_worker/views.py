from flask import Flask, request

from jobs import JobQueue

app = Flask(__name__)
queue = JobQueue()


@app.post("/transcode")
def transcode():
    label = request.get_json().get("label")
    queue.submit({"source": "/media/in.mov", "profile": "baseline", "label": label})
    return {"accepted": True}
