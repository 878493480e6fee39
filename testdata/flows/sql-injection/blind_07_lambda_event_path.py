# vulnerable: API gateway path parameter reaches the statement through a nested dict
import json

import pymysql


def handler(event, context):
    params = event["pathParameters"]
    ctx = {"tenant": "acme", "sku": params["sku"]}
    connection = pymysql.connect(host="db", user="app", database="stock")
    with connection.cursor() as cursor:
        cursor.execute("SELECT qty FROM stock WHERE sku = '" + ctx["sku"] + "'")  # want: sql-injection
        row = cursor.fetchone()
    return {"statusCode": 200, "body": json.dumps({"qty": row[0] if row else 0})}
