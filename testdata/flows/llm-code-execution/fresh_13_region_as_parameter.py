# safe: the query is a constant, the model's answer is a bound parameter
import google.generativeai as genai
import psycopg2
from django.http import JsonResponse

model = genai.GenerativeModel("gemini-1.5-flash")

QUERY = "select day, amount from sales where region = %s order by day"


def figures(request):
    question = request.GET.get("q", "")
    answer = model.generate_content("Which region is meant? One word. " + question)
    region = answer.text.strip()
    with psycopg2.connect("dbname=sales") as connection, connection.cursor() as cursor:
        cursor.execute(QUERY, [region])  # ok: llm-code-execution
        return JsonResponse({"rows": cursor.fetchall()})
