# vulnerable: a statement that begins with SELECT may go on with another behind a semicolon
import google.generativeai as genai
import psycopg2
from django.http import HttpResponseBadRequest, JsonResponse

model = genai.GenerativeModel("gemini-1.5-flash")

SCHEMA = "sales(day date, region text, amount numeric)"


def figures(request):
    question = request.GET.get("q", "")
    answer = model.generate_content("Schema: " + SCHEMA + "\nOne SQL query for: " + question)
    query = answer.text.strip()
    if not query.lower().startswith("select"):
        return HttpResponseBadRequest("not a query")
    with psycopg2.connect("dbname=sales") as connection, connection.cursor() as cursor:
        cursor.execute(query)  # want: llm-code-execution
        return JsonResponse({"rows": cursor.fetchall()})
