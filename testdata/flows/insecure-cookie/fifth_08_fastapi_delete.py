# safe: the cookie is deleted
from fastapi import FastAPI, Response

app = FastAPI()


@app.post("/logout")
def logout(response: Response):
    response.delete_cookie(key="session")  # ok: insecure-cookie
    return {"ok": True}
