# safe: no page, or an escaped name in one
import html


def greeting(event, context):
    name = event["queryStringParameters"]["name"]
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": "<b>" + name + "</b>"}  # ok: xss


def farewell(event, context):
    name = event["queryStringParameters"]["name"]
    return {"statusCode": 200, "body": f"<p>{name}</p>"}  # ok: xss


def escaped(event, context):
    name = html.escape(event["queryStringParameters"]["name"])
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": f"<p>{name}</p>"}  # ok: xss
