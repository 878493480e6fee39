# vulnerable: request.data of the REST framework may hold nested documents
from pymongo import MongoClient
from rest_framework.response import Response
from rest_framework.views import APIView

readings = MongoClient()["lab"]["readings"]


class ReadingView(APIView):
    def post(self, request):
        sensor = request.data.get("sensor")
        return Response({"count": readings.count_documents({"sensor": sensor})})  # want: nosql-injection
