# safe: only the constant entry of the dict goes into the statement
import json

import pymysql


def handler(event, context):
    ctx = {"tenant": "acme", "sku": event["pathParameters"]["sku"]}
    connection = pymysql.connect(host="db", user="app", database="stock")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stock WHERE tenant = '" + ctx["tenant"] + "'")  # ok: sql-injection
        row = cursor.fetchone()
    return {"statusCode": 200, "body": json.dumps({"sku": ctx["sku"], "count": row[0]})}
