from sanic import Sanic

from headers import Answer

app = Sanic("search")


@app.get("/search")
async def search(request):
    answer = Answer()
    answer.remember("X-Query", request.args.get("q", ""))
    return answer.send("no results")
