# vulnerable: the address of the API's description holds the query's text, and stands in a script of the page
from fastapi import FastAPI, Request
from fastapi.openapi.docs import get_swagger_ui_html

app = FastAPI(docs_url=None)


@app.get("/docs")
async def docs(request: Request):
    version = request.query_params.get("version")
    return get_swagger_ui_html(openapi_url=f"/openapi.json?version={version}", title="Shop")  # want: xss
