# vulnerable: make_response around a formatted page with a header value
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/agent")
def agent():
    page = "<p>Your browser: {}</p>".format(request.headers.get("User-Agent"))
    response = make_response(page)  # want: xss
    response.headers["X-Frame-Options"] = "DENY"
    return response
