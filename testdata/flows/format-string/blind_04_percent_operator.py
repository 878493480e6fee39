# vulnerable: the percent format of the user can name any key of the dict with the secret
from fastapi import FastAPI

app = FastAPI()

CONTEXT = {"version": "1.2", "api_key": "from-environment"}


@app.get("/about")
def about(layout: str = "v%(version)s"):
    return {"about": layout % CONTEXT}  # want: format-string
