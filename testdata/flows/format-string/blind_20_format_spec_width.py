# vulnerable: what stands behind the colon is the user's text, nothing stops it from closing the field and opening another
from fastapi import FastAPI

app = FastAPI()


class Reading:
    value = 12.5
    device = {"serial": "a-17"}


@app.get("/number")
def number(spec: str = ".1f"):
    layout = "{0.value:" + spec + "}"
    return {"text": layout.format(Reading())}  # want: format-string
