from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask_cors import CORS

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # want: cors-credentials-any-origin
CORS(app, supports_credentials=True)  # want: cors-credentials-any-origin
CORS(app, origins="*", supports_credentials=True)  # want: cors-credentials-any-origin

app.add_middleware(CORSMiddleware, allow_origins=["https://a.example"], allow_credentials=True)  # ok: one origin
app.add_middleware(CORSMiddleware, allow_origins=["*"])  # ok: no session
CORS(app, origins=["https://a.example"], supports_credentials=True)  # ok: one origin
