# vulnerable: the second field of the namedtuple is the one unpickled, and the body's
import pickle
from collections import namedtuple

from flask import Flask, request

app = Flask(__name__)
Message = namedtuple("Message", ["topic", "payload"])
EMPTY = pickle.dumps({})


def receive():
    return Message(topic=request.args.get("topic", "none"), payload=request.get_data() or EMPTY)


@app.route("/messages", methods=["POST"])
def messages():
    message = receive()
    value = pickle.loads(message[1])  # want: unsafe-deserialization
    return {"topic": message.topic, "kind": type(value).__name__}
