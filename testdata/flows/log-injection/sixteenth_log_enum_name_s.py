# safe: what is written is the name of the member found
import enum

from flask import Flask, request

app = Flask(__name__)


class Level(enum.Enum):
    LOW = "low"
    HIGH = "high"


def read(text):
    try:
        return Level(text).name
    except ValueError:
        return Level.LOW.name


@app.get("/level")
def level_of():
    level = read(request.args.get("l", "low"))
    app.logger.info("level now %s", level)  # ok: log-injection
    return "ok"
