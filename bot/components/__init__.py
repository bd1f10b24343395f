"""The intent classifier: a pure core in numpy, its training in scikit-learn, and the Rasa component around both."""
