# vulnerable: the payment service's secret key is printed
import os

from flask import Flask

app = Flask(__name__)


@app.get("/status")
def status():
    name = "PAYMENT_SECRET_KEY"
    secret_key = os.environ[name]
    print("configured:", secret_key)  # want: sensitive-data-logged
    return {"configured": bool(secret_key)}
