# safe: the layout is one of three constants
from fastapi import FastAPI

app = FastAPI()

LAYOUTS = {"short": "v%(version)s", "long": "version %(version)s"}
CONTEXT = {"version": "1.2", "api_key": "from-environment"}


@app.get("/about")
def about(layout: str = "short"):
    return {"about": LAYOUTS.get(layout, "%(version)s") % CONTEXT}  # ok: format-string
