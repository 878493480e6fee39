from flask_cors import CORS

CORS_ALLOW_ALL_ORIGINS = True  # want: cors-any-origin

def add(app, response):
    CORS(app)  # want: cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "*"  # want: cors-any-origin
    CORS(app, origins=["https://a.example"])  # ok: one origin
    response.headers["Access-Control-Allow-Origin"] = "https://a.example"  # ok: one origin
    response.headers["Vary"] = "*"  # ok: something else
