import json
import random
from pathlib import Path

FOLDER = Path("/srv/quiz")
SETS = {"easy": "easy.json", "hard": "hard.json"}


def load(name):
    return json.loads((FOLDER / SETS[name]).read_text(encoding="utf-8"))  # ok: path-traversal


def load_custom(name):
    return json.loads((FOLDER / "custom" / name).read_text(encoding="utf-8"))  # want: path-traversal


def shuffled(questions):
    copy = list(questions)
    random.shuffle(copy)  # ok: weak-random
    return copy
