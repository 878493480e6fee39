# safe: the body goes through yaml.load with the safe loader chosen as default
import yaml
from fastapi import FastAPI, Request

app = FastAPI()


def read(text, loader=yaml.SafeLoader):
    return yaml.load(text, loader)  # ok: unsafe-deserialization


@app.put("/spec")
async def spec(request: Request):
    body = (await request.body()).decode()
    parsed = read(body)
    return {"keys": sorted(parsed)}
