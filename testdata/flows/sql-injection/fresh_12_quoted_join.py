# vulnerable: the tags themselves are joined into the statement
from django.db import connection
from django.http import JsonResponse


def by_tags(request):
    tags = request.GET.getlist("tag")
    if not tags:
        return JsonResponse({"posts": []})
    marks = ", ".join("'%s'" % tag for tag in tags)
    with connection.cursor() as cursor:
        cursor.execute("SELECT post_id FROM blog_tag WHERE tag IN (" + marks + ")")  # want: sql-injection
        found = [row[0] for row in cursor.fetchall()]
    return JsonResponse({"posts": found})
