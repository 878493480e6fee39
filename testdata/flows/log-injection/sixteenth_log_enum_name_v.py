# vulnerable: a level that is unknown is written as it came
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
        return text


@app.get("/level")
def level_of():
    level = read(request.args.get("l", "low"))
    app.logger.info("level now %s", level)  # want: log-injection
    return "ok"
