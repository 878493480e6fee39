from flask import Flask, request

from jobs import JobQueue

app = Flask(__name__)
queue = JobQueue()


@app.post("/transcode")
def transcode():
    profile = request.get_json().get("profile")
    queue.submit({"source": "/media/in.mov", "profile": profile})
    return {"accepted": True}
