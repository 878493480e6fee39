# safe: only the number of placeholders depends on the request
from django.db import connection
from django.http import JsonResponse


def by_tags(request):
    tags = request.GET.getlist("tag")
    if not tags:
        return JsonResponse({"posts": []})
    marks = ", ".join("%s" for _ in tags)
    with connection.cursor() as cursor:
        cursor.execute("SELECT post_id FROM blog_tag WHERE tag IN (" + marks + ")", tags)  # ok: sql-injection
        found = [row[0] for row in cursor.fetchall()]
    return JsonResponse({"posts": found})
