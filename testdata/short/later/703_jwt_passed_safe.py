# safe: CWE-703 (or 390, 391, 347, 755): it is refused
import base64
import json

import jwt
from sanic import Sanic
from sanic.response import json as answer

app = Sanic("shop")


@app.get("/basket")
async def basket(request):
    """The basket of the user of the token."""
    token = request.token
    try:
        jwt.decode(token, app.config.JWT_KEY, algorithms=["HS256"])
    except jwt.PyJWTError:
        return answer({"error": "bad token"}, status=401)  # ok: CWE-703
    part = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return answer({"user": claims["sub"]})
