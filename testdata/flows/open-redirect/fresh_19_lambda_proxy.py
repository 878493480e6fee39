# vulnerable: the answer for the gateway has the event's address as Location


def expand(event):
    params = event["queryStringParameters"] or {}
    return params.get("u", "https://go.example.com/")


def handler(event, context):
    target = expand(event)
    if "javascript:" in target:
        target = "https://go.example.com/"
    return {"statusCode": 302, "headers": {"Location": target}, "body": ""}  # want: open-redirect
